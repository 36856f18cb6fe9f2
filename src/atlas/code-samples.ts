/** How to read the published files elsewhere. @param folder absolute address of the data folder, with a slash at its end */
export function codeSamples(folder: string): { name: string; code: string }[] {
  return [
    {
      name: 'DuckDB',
      code: `SELECT area_code, value, printed, source_id
FROM '${folder}observations.parquet'
WHERE indicator_id = 'establishments' AND population_id = 'IMK' AND year = 2023
  AND area_level = 'province' AND breakdown IS NULL AND headline;`,
    },
    {
      name: 'Python (pandas)',
      code: `import pandas as pd

observations = pd.read_parquet("${folder}observations.parquet")
imk = observations.query("indicator_id == 'establishments' and population_id == 'IMK' and headline and breakdown.isnull()")`,
    },
    {
      name: 'R',
      code: `observations <- read.csv("${folder}observations.csv", colClasses = c(area_code = "character"))
imk <- subset(observations, indicator_id == "establishments" & population_id == "IMK" & headline == "true" & breakdown == "")`,
    },
    {
      name: 'Excel (Power Query)',
      code: `let
  Source = Csv.Document(Web.Contents("${folder}observations.csv"), [Delimiter = ",", Encoding = 65001]),
  Table = Table.PromoteHeaders(Source)
in
  Table`,
    },
  ];
}
