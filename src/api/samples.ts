/** How to read the API elsewhere. @param folder absolute address of the API, with a slash at its end */
export function apiSamples(folder: string): { name: string; code: string }[] {
  return [
    {
      name: 'JavaScript',
      code: `const response = await fetch('${folder}province-year/32/2023.json');
const { data } = await response.json();
const imk = data.figures.find(
  (f) => f.indicator_id === 'establishments' && f.population_id === 'IMK' && f.headline && f.breakdown === null,
);
console.log(imk.value, imk.printed, imk.source_id);`,
    },
    {
      name: 'Python',
      code: `import json, urllib.request

with urllib.request.urlopen("${folder}province-years.json") as response:
    rows = json.load(response)["data"]
print([(r["area_name"], r["imk_establishments"]) for r in rows if r["year"] == 2023])`,
    },
    {
      name: 'R',
      code: `library(jsonlite)
rows <- fromJSON("${folder}province-years.json")$data
subset(rows, year == 2023, c("area_name", "imk_establishments"))`,
    },
    {
      name: 'DuckDB',
      code: `SELECT unnest(data, recursive := true)
FROM read_json('${folder}indicators.json');`,
    },
  ];
}
