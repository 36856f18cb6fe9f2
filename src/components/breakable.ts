import { xmlText } from '../metadata/xml.ts';

/**
 * A name such as `national_total_rp` as markup that may break after its underscores and slashes and before its dots: a column of such names
 * is no wider than a part. An address breaks after its slashes only.
 */
export const breakable = (name: string, isAddress = false): string =>
  name
    .split(isAddress ? /(?<=\/)/ : /(?<=[_/])|(?=\.)/)
    .map(xmlText)
    .join('<wbr>');
