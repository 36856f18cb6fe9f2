import { join } from 'node:path';
import { z } from 'zod';
import type { Breakdown, Indicator, Industry, Population, Unit } from '../../src/model/contract.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { readCsv } from './csv.ts';
import { readYaml } from '../../src/model/yaml.ts';

/**
 * The dictionaries that unify names from several hands: indicators, populations, units, KBLI groups, breakdowns and
 * our remarks in both languages. Only explicit aliases count; nothing is guessed.
 */
export interface Dictionary {
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  readonly units: readonly Unit[];
  readonly industries: readonly Industry[];
  readonly breakdowns: readonly Breakdown[];

  /** Raw names of indicators, each with the rules that turn it into one of ours, most particular rule first. */
  readonly indicatorRules: ReadonlyMap<string, readonly IndicatorRule[]>;
  readonly acceptedUnits: ReadonlyMap<string, readonly string[]>;
  readonly populationAliases: ReadonlyMap<string, string>;
  /** By code and by printed name, in lower case. */
  readonly industryAliases: ReadonlyMap<string, string>;
  /** `population\tterm`, the term in lower case, to the population that the term stands for. */
  readonly populationTerms: ReadonlyMap<string, string>;
  /** Raw `dimension=value` in lower case to the terms it is rewritten to. */
  readonly termRewrites: ReadonlyMap<string, readonly string[]>;
  readonly dimensionAliases: ReadonlyMap<string, string>;
  /** `dimension=value` in lower case to the value's id. */
  readonly valueAliases: ReadonlyMap<string, string>;
  readonly remarks: ReadonlyMap<string, string>;
  readonly sourceRemarks: ReadonlyMap<string, string>;
  /** Rewrites a locator into Indonesian. */
  readonly locatorInIndonesian: (locator: string) => string;
}

export interface IndicatorRule {
  readonly indicator_id: string;
  /** The breakdown term that must be there, and is then consumed. */
  readonly breakdown?: string | undefined;
  readonly unit?: string | undefined;
}

const text = z.string().min(1);
const bilingual = z.strictObject({ id: text, en: text });
const aliases = z.array(z.coerce.string()).default([]);

const indicatorsSchema = z.record(
  text,
  z.strictObject({
    topic: text,
    measure: z.enum(['stock', 'flow', 'share', 'growth', 'ratio', 'index']),
    unit: text,
    accepts: z.array(text).min(1),
    name: bilingual,
    definition: bilingual,
    aliases: z
      .array(
        z.union([
          text,
          z.strictObject({ indicator: text, breakdown: text.optional(), unit: text.optional() }),
        ]),
      )
      .default([]),
  }),
);

const unitsSchema = z.record(
  text,
  z.strictObject({ name: bilingual, one: text.optional(), symbol: text.nullable() }),
);

const populationsSchema = z.record(
  text,
  z.strictObject({
    name: bilingual,
    short: bilingual,
    definition: bilingual,
    size_rule: bilingual.nullable(),
    counted_by: text,
    not_with: z.array(text).default([]),
    mixing_note: bilingual.nullable(),
    reference: text.nullable(),
    aliases,
  }),
);

const industriesSchema = z.record(
  text,
  z.strictObject({ name: bilingual, members: z.array(text).min(1), aliases }),
);

const breakdownsSchema = z.strictObject({
  dimensions: z.record(
    text,
    z.strictObject({
      name: bilingual,
      aliases,
      values: z.record(text, z.strictObject({ name: bilingual, aliases })),
    }),
  ),
  populations: z.array(z.strictObject({ population: text, term: text, becomes: text })),
  terms: z.array(z.strictObject({ term: text, becomes: text })),
});

const locatorsSchema = z.array(z.strictObject({ match: text, id: z.string() }));

/**
 * Reads every dictionary below `data/reference`.
 * @throws {BadInput} when a file breaks its schema or one name is an alias of two things
 */
export function readDictionary(reference: string): Dictionary {
  const path = (name: string): string => join(reference, name);
  const indicators = readYaml(path('indicators.yaml'), indicatorsSchema);
  const units = readYaml(path('units.yaml'), unitsSchema);
  const populations = readYaml(path('populations.yaml'), populationsSchema);
  const industries = readYaml(path('industries.yaml'), industriesSchema);
  const breakdowns = readYaml(path('breakdowns.yaml'), breakdownsSchema);

  for (const [id, { unit }] of Object.entries(indicators)) {
    if (!(unit in units))
      throw new BadInput(`"${id}.unit": unknown unit "${unit}"`, { file: path('indicators.yaml') });
  }

  return {
    indicators: Object.entries(indicators).map(([indicator_id, i]) => ({
      indicator_id,
      topic: i.topic,
      measure: i.measure,
      unit_id: i.unit,
      ...named(i.name),
      ...defined(i.definition),
    })),
    populations: Object.entries(populations).map(([population_id, p]) => ({
      population_id,
      ...named(p.name),
      short_id: p.short.id,
      short_en: p.short.en,
      ...defined(p.definition),
      size_rule_id: p.size_rule?.id ?? null,
      size_rule_en: p.size_rule?.en ?? null,
      counted_by: p.counted_by,
      not_with: p.not_with.join(' ') || null,
      mixing_note_id: p.mixing_note?.id ?? null,
      mixing_note_en: p.mixing_note?.en ?? null,
      reference: p.reference,
    })),
    units: Object.entries(units).map(([unit_id, u]) => ({
      unit_id,
      ...named(u.name),
      singular_en: u.one ?? null,
      symbol: u.symbol,
    })),
    industries: Object.entries(industries).map(([industry_code, i]) => ({
      industry_code,
      classification: 'KBLI 2020',
      ...named(i.name),
      members: i.members.join(' '),
    })),
    breakdowns: Object.entries(breakdowns.dimensions).flatMap(([dimension_id, dimension]) =>
      Object.entries(dimension.values).map(([value_id, value]) => ({
        dimension_id,
        value_id,
        dimension_name_id: dimension.name.id,
        dimension_name_en: dimension.name.en,
        ...named(value.name),
      })),
    ),

    indicatorRules: indicatorRules(indicators, path('indicators.yaml')),
    acceptedUnits: new Map(Object.entries(indicators).map(([id, { accepts }]) => [id, accepts])),
    populationAliases: aliasMap(
      Object.entries(populations).map(([id, p]) => [id, [id, ...p.aliases]]),
      path('populations.yaml'),
    ),
    industryAliases: aliasMap(
      Object.entries(industries).map(([code, { name, aliases }]) => [
        code,
        [code, name.id, name.en, ...aliases],
      ]),
      path('industries.yaml'),
    ),
    populationTerms: new Map(
      breakdowns.populations.map(({ population, term, becomes }) => [
        `${population}\t${term.toLowerCase()}`,
        becomes,
      ]),
    ),
    termRewrites: new Map(
      breakdowns.terms.map(({ term, becomes }) => [term.toLowerCase(), becomes.split('; ')]),
    ),
    dimensionAliases: aliasMap(
      Object.entries(breakdowns.dimensions).map(([id, d]) => [id, [id, ...d.aliases]]),
      path('breakdowns.yaml'),
    ),
    valueAliases: aliasMap(
      Object.entries(breakdowns.dimensions).flatMap(([dimension, d]) =>
        Object.entries(d.values).map(
          ([id, v]) => [id, [id, ...v.aliases].map((alias) => `${dimension}=${alias}`)] as const,
        ),
      ),
      path('breakdowns.yaml'),
    ),
    remarks: readRemarks(path('remarks.csv')),
    sourceRemarks: readRemarks(path('source_remarks.csv')),
    locatorInIndonesian: readLocatorRules(path('locators.yaml')),
  };
}

const named = ({ id, en }: { id: string; en: string }): { name_id: string; name_en: string } => ({
  name_id: id,
  name_en: en,
});

const defined = ({
  id,
  en,
}: {
  id: string;
  en: string;
}): { definition_id: string; definition_en: string } => ({
  definition_id: id,
  definition_en: en,
});

function indicatorRules(
  indicators: z.output<typeof indicatorsSchema>,
  file: string,
): Map<string, IndicatorRule[]> {
  const rules = new Map<string, IndicatorRule[]>();
  const add = (raw: string, rule: IndicatorRule): void => {
    const list = rules.get(raw) ?? [];
    const taken = list.find((r) => r.breakdown === rule.breakdown && r.unit === rule.unit);
    if (taken !== undefined && taken.indicator_id !== rule.indicator_id) {
      throw new BadInput(
        `"${raw}" is an alias of both "${taken.indicator_id}" and "${rule.indicator_id}"`,
        { file },
      );
    }
    rules.set(raw, [...list, rule]);
  };
  for (const [indicator_id, { aliases }] of Object.entries(indicators)) {
    add(indicator_id, { indicator_id });
    for (const alias of aliases) {
      if (typeof alias === 'string') add(alias, { indicator_id });
      else
        add(alias.indicator, {
          indicator_id,
          breakdown: alias.breakdown?.toLowerCase(),
          unit: alias.unit,
        });
    }
  }
  const conditions = (rule: IndicatorRule): number =>
    Number(rule.breakdown !== undefined) + Number(rule.unit !== undefined);
  for (const list of rules.values()) list.sort((a, b) => conditions(b) - conditions(a));
  return rules;
}

/** Alias (lower case) to id. @throws {BadInput} when one alias stands for two ids */
function aliasMap(
  entries: readonly (readonly [string, readonly string[]])[],
  file: string,
): Map<string, string> {
  const map = new Map<string, string>();
  for (const [id, names] of entries) {
    for (const name of names.map((n) => n.toLowerCase())) {
      const taken = map.get(name);
      if (taken !== undefined && taken !== id)
        throw new BadInput(`"${name}" is an alias of both "${taken}" and "${id}"`, { file });
      map.set(name, id);
    }
  }
  return map;
}

function readRemarks(file: string): Map<string, string> {
  return new Map(readCsv(file, ['en', 'id']).map(({ cells }) => [cells.en, cells.id]));
}

function readLocatorRules(file: string): (locator: string) => string {
  const rules = readYaml(file, locatorsSchema).map(({ match, id }) => ({
    pattern: new RegExp(match, 'gu'),
    id,
  }));
  return (locator) =>
    rules.reduce((result, { pattern, id }) => result.replace(pattern, id), locator);
}
