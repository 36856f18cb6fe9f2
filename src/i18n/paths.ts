import { LANGS, langParam, type Lang } from './lang.ts';

/** Static paths of a page that exists once in each language. */
export function inBothLanguages(): {
  params: { lang: string | undefined };
  props: { lang: Lang };
}[] {
  return eachInBothLanguages([{}], () => ({}));
}

/** Static paths of pages that exist for each item in each language; the item becomes the page's props. */
export function eachInBothLanguages<Item extends object>(
  items: readonly Item[],
  paramsOf: (item: Item) => Record<string, string>,
): {
  params: { lang: string | undefined } & Record<string, string | undefined>;
  props: Item & { lang: Lang };
}[] {
  return LANGS.flatMap((lang) =>
    items.map((item) => ({
      params: { lang: langParam(lang), ...paramsOf(item) },
      props: { ...item, lang },
    })),
  );
}
