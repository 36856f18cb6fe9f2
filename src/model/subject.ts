/** What is counted and who is counted in it, as a title says both. */

/** Who is counted, unless the indicator's name says it already: nothing for `Sentra industri` among `Sentra`. */
export function populationBeside(indicator: string, population: string): string | null {
  const words = indicator.toLowerCase().split(/[^\p{L}]+/u);
  return words.includes(population.toLowerCase()) ? null : population;
}

/** `Jumlah usaha, IMK`; of centres `Sentra industri` alone. */
export function subjectText(indicator: string, population: string): string {
  const beside = populationBeside(indicator, population);
  return beside === null ? indicator : `${indicator}, ${beside}`;
}
