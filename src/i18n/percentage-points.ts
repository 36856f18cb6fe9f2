/** "1 percentage point", "1.2 percentage points". @param written the number as it is printed */
export const percentagePoints = (written: string): string =>
  `${written} percentage ${written === '1' ? 'point' : 'points'}`;
