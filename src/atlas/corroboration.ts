import type { Lang } from '../i18n/lang.ts';
import type { Observation } from '../model/contract.ts';

const WORDS = {
  id: {
    independent: (n: number): string => `${n} sumber yang saling lepas`,
    repeated: 'satu asal, dikutip berulang',
  },
  en: {
    independent: (n: number): string => `${n} independent sources`,
    repeated: 'one origin, quoted more than once',
  },
};

/** How many sources stand behind a figure that others print too; nothing where no other agrees. */
export function corroborationLabel(
  { agreement, corroboration }: Pick<Observation, 'agreement' | 'corroboration'>,
  lang: Lang,
): string | null {
  if (agreement !== 'agrees') return null;
  const t = WORDS[lang];
  return corroboration > 1 ? t.independent(corroboration) : t.repeated;
}
