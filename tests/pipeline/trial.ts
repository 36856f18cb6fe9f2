import { buildTables } from '../../scripts/pipeline/build.ts';
import { dataFolder } from './fixtures.ts';

type Folders = Parameters<typeof buildTables>[0];

export const build = (folders: Folders): ReturnType<typeof buildTables> => buildTables(folders);

/** A small dataset that fills every table: conflicts, an audit that fails, and a row of each fate. */
export function trialData(): { raw: string; reference: string } {
  return dataFolder({
    observations: [
      'lebak,regency,Kabupaten Lebak,Banten,unknown,establishments,IKM,,realised,16500,unit usaha,16.500 unit usaha,paragraph 1,',
      'lebak,regency,Kabupaten Lebak,Banten,unknown,establishments,IKM,,realised,18500,unit usaha,18.500 unit usaha,paragraph 11,',
      'lebak,regency,Kabupaten Lebak,Banten,unknown,workers,IKM,,estimate,33000,orang,sekitar 33.000 orang,paragraph 9,',
      'lebak,regency,Kabupaten Lebak,Banten,unknown,workers_per_establishment,IKM,,estimate,2,orang,rata-rata dua orang,paragraph 9,',
      'sulteng,province,Sulawesi Tengah,,2018,establishments,IKM,,realised,6779,unit usaha,"6.779',
      'unit usaha",paragraph 8,',
      'sulteng,province,Sulawesi Tengah,,2018,production_value,IKM,,realised,2800000000000,Rp,"Rp2,8 triliun",paragraph 8,',
      'sulteng,province,Sulawesi Tengah,,2018,establishments_growth,IKM,,realised,-3.13,percent,"-3,13 persen",=1+1,"a ""quoted"" remark; and, more"',
      'sulteng,nation,Indonesia,,2018,establishments,IKM,,realised,74445,unit usaha,74.44 5,table 1,',
      'sulteng,province,Sulawesi Tengahh,,2018,workers,IKM,,realised,23622,orang,23.622 orang,paragraph 8,',
      'sulteng,province,Sulawesi Tengah,,2018,workers,IKM,,realised,23.622,orang 2,23.622 orang,paragraph 8,',
      'sulteng,province,Sulawesi Tengah,,2018,establishments,IKM,,realised,6779,unit usaha,6.779,paragraph 8,the same place again',
      'nobody,province,Sulawesi Tengah,,2018,workers,IKM,,realised,1,orang,1,paragraph 8,',
    ],
    sources: [
      'sulteng,MNEWS,Revitalisasi sentra,https://example.org/,2019-08-21,news,reported,id,',
      'lebak,Warta Ekonomi,Jumlah IKM,,,news,reported,id,',
      'unused,Dinas Uji,Tanpa angka,,2020,government-report,direct,id,',
    ],
  });
}
