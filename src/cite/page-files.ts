import { loadAtlas } from '../atlas/atlas.ts';
import { pagesWithFigures, type PageSet } from '../atlas/page-set.ts';

/** Static paths of a file beside each page that has figures: once, for both languages. */
export async function pageFilePaths(): Promise<
  { params: { page: string }; props: { set: PageSet } }[]
> {
  return pagesWithFigures(await loadAtlas()).map((set) => ({
    params: { page: set.path.replace(/\/$/, '') },
    props: { set },
  }));
}
