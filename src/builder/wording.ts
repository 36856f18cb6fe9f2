/** The words around a chart of the builder: its title, its finding and its cautions. */
import { withoutAside } from '../atlas/figure-row.ts';
import { capital } from '../atlas/labels.ts';
import { formatPeriod, formatValue } from '../model/format.ts';
import type { Answer } from './answer.ts';
import type { Caution } from './cautions.ts';
import type { Replaced } from './choice.ts';
import type { Figure } from './figures.ts';
import { valueOf } from './keys.ts';
import { builderMessages, type BuilderMessages } from './messages.ts';
import {
  areaNamed,
  breakdownNamed,
  dimensionNamed,
  indicatorNamed,
  populationNamed,
  unitNamed,
  valueNamed,
  type Names,
} from './names.ts';

export function titleOf({ choice, figures }: Answer, names: Names): string {
  const t = builderMessages(names.lang).title;
  const population = populationNamed(names, choice.population);
  const measure = [
    capital(indicatorNamed(names, choice.indicator)),
    population,
    ...(choice.value === null
      ? []
      : [breakdownNamed(names, { breakdown: `${choice.dimension}=${choice.value}` })]),
  ].join(', ');
  const what =
    choice.dimension !== null && choice.value === null
      ? t.by(measure, dimensionNamed(names, choice.dimension))
      : measure;
  const when = choice.period === null ? undefined : formatPeriod(choice.period, names.lang);
  if (choice.against !== null) {
    const x = `${indicatorNamed(names, choice.against)}, ${population}`;
    return t.against(x, measure, when ?? '');
  }
  const where = placesOf(choice.areas, figures, names, t);
  return when === undefined ? t.overTime(what, where) : t.atOnce(what, where, when);
}

function placesOf(
  areas: readonly string[],
  figures: readonly Figure[],
  names: Names,
  t: BuilderMessages['title'],
): string {
  if (areas.length === 1 && areas[0] === 'provinsi') return t.provinces;
  if (areas.length === 1 && areas[0] === 'kabkota') return t.regencies;
  const codes = [...new Set(figures.map(({ area_code }) => area_code))];
  return codes.length > 3
    ? t.places(codes.length)
    : codes.map((code) => areaNamed(names, code)).join(', ');
}

/** What a figure is told apart by in a chart: its place, or the value of the breakdown. */
export function subjectOf({ choice }: Answer, figure: Figure, names: Names): string {
  return choice.dimension !== null && choice.value === null
    ? capital(valueNamed(names, figure.breakdown ?? ''))
    : areaNamed(names, figure.area_code);
}

export function findingOf(answer: Answer, names: Names): string {
  const { choice, figures } = answer;
  const t = builderMessages(names.lang).finding;
  const unit = unitNamed(names, choice.unit);
  const say = (o: Figure): string => formatValue(o.value, unit, names.lang, 'compact');
  const when = (o: Figure): string => formatPeriod(o.period, names.lang);
  const who = (o: Figure): string => subjectOf(answer, o, names);

  if (choice.chart === 'selang') {
    const conflicts = figures.filter(({ agreement }) => agreement === 'conflicts').length;
    const sources = new Set(figures.map(({ source_id }) => source_id)).size;
    return [
      t.sources(figures.length, sources),
      ...(conflicts > 0 ? [t.conflicts(conflicts)] : []),
    ].join(' ');
  }
  const measured = figures.filter(
    (o) => o.indicator_id === choice.indicator && o.headline && o.status !== 'target',
  );
  const shown = measured.length > 0 ? measured : figures;
  const ordered = shown.toSorted((a, b) => b.value - a.value);
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (most === undefined || least === undefined) return '';
  const subjects = new Set(shown.map(who));
  if (choice.chart === 'sebar') {
    const others = figures.filter((o) => o.indicator_id === choice.against);
    const right = others.toSorted((a, b) => b.value - a.value)[0] ?? most;
    return t.scatter(shown.length, who(most), who(right));
  }
  if (choice.chart === 'kisi') {
    const periods = new Set(shown.map(({ period }) => period));
    return t.grid(subjects.size, periods.size, `${who(most)} ${when(most)}`, say(most));
  }
  if (choice.period !== null)
    return subjects.size === 1
      ? t.one(say(most), when(most))
      : t.extremes(who(most), say(most), who(least), say(least));
  const inTime = shown.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const [first, last] = [inTime[0] ?? most, inTime.at(-1) ?? most];
  if (subjects.size === 1)
    return first === last
      ? t.one(say(first), when(first))
      : t.fromTo(say(first), when(first), say(last), when(last));
  const latest = ordered.filter(({ period }) => period === last.period);
  const [high, low] = [latest[0] ?? most, latest.at(-1) ?? least];
  return latest.length === 1
    ? t.fromTo(`${who(first)} ${say(first)}`, when(first), `${who(last)} ${say(last)}`, when(last))
    : t.last(when(last), who(high), say(high), who(low), say(low));
}

export function cautionText(caution: Caution, { choice }: Answer, names: Names): string {
  const m = builderMessages(names.lang);
  const t = m.caution;
  const name = (code: string): string => areaNamed(names, code);
  switch (caution.kind) {
    case 'no-survey':
      return caution.publishers.length === 0
        ? t.noSurvey
        : t.noSurveyBut(caution.publishers.join(', '));
    case 'split':
      return t.split(name(caution.parent), name(caution.child), caution.year);
    case 'nested':
      return t.nested(name(caution.whole), name(caution.part));
    case 'publishers':
      return choice.chart === 'garis'
        ? `${t.publishers(caution.count)} ${t.unjoined}`
        : t.publishers(caution.count);
    case 'targets':
      return t.targets(caution.count);
    case 'estimates':
      return t.estimates(caution.count);
    case 'conflicts':
      return t.conflicts(caution.count);
    case 'population':
      return t
        .population(
          names.populations[caution.population]?.mixing ?? '',
          caution.others.map((id) => populationNamed(names, id)).join(', '),
        )
        .trim();
    case 'parts':
      return t.parts(dimensionNamed(names, caution.dimension));
    case 'absent':
      return t.absent(caution.areas.map(name).join(', '), formatPeriod(caution.period, names.lang));
    case 'lines':
      return t.lines(caution.count);
    case 'other-grains':
      return t.otherGrains(caution.count, m.grains[choice.grain]);
    case 'other-units':
      return t.otherUnits(caution.count);
    case 'undated':
      return t.undated(caution.count);
    case 'split-twice':
      return t.splitTwice(caution.count);
  }
}

/** What was asked for in vain, named as the visitor knows it. */
export function replacedText(
  { parameter, asked, used }: Replaced,
  answer: Answer,
  names: Names,
): string {
  const m = builderMessages(names.lang);
  const name = (id: string): string => {
    if (id === '') return '';
    switch (parameter) {
      case 'ukuran':
      case 'lawan':
        return indicatorNamed(names, id);
      case 'populasi':
        return populationNamed(names, id);
      case 'wilayah':
        return id in m.groups ? m.groups[id as keyof typeof m.groups] : areaNamed(names, id);
      case 'rincian':
        return dimensionNamed(names, id);
      case 'nilai':
        return valueNamed(names, `${answer.choice.dimension}=${id}`) || valueOf(id);
      case 'bagan':
        return id in m.charts ? m.charts[id as keyof typeof m.charts] : id;
      case 'tahun':
        return id;
    }
  };
  return m.replaced(name(asked), name(used));
}

/** The publishers behind a chart, once each, for the line below it. */
export function sourceLine({ sources }: Answer, names: Names): string {
  const publishers = [...new Set(sources.map(({ publisher }) => withoutAside(publisher)))];
  const most = 4;
  const listed = publishers.slice(0, most).join('; ');
  return builderMessages(names.lang).sourceLine(publishers.length > most ? `${listed}; …` : listed);
}
