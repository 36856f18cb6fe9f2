/** A text whose pairs of straight double quotation marks are the curly ones of print: `"Kota Bogor"` is “Kota Bogor”. */
export const curlyQuotes = (text: string): string => text.replaceAll(/"([^"]*)"/g, '“$1”');
