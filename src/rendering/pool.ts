/** Which of several renderers takes which page: pages that share drawings stay together, and none waits while another is behind. */

export interface Renderer<Task, Answer> {
  /** How many tasks it is given at once. */
  readonly room: number;
  readonly render: (task: Task) => Promise<Answer>;
}

interface Waiting<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Promise<Answer>) => void;
}

interface Lane<Task, Answer> {
  readonly renderer: Renderer<Task, Answer>;
  readonly waiting: Waiting<Task, Answer>[];
  busy: number;
}

export class Pool<Task, Answer> {
  readonly #lanes: readonly Lane<Task, Answer>[];
  readonly #laneOf = new Map<string, Lane<Task, Answer>>();

  /** @throws {RangeError} without renderers */
  constructor(renderers: readonly Renderer<Task, Answer>[]) {
    if (renderers.length === 0) throw new RangeError('invalid renderers: none');
    this.#lanes = renderers.map((renderer) => ({ renderer, waiting: [], busy: 0 }));
  }

  /**
   * Renders a page, as soon as a renderer has room for it.
   * @param key what the page shares with others: all of one key go to the renderer that had the first of them, as long as no other
   *   has room and nothing of its own waiting
   */
  render(key: string, task: Task): Promise<Answer> {
    const lane = this.#laneOf.get(key) ?? leastOf(this.#lanes);
    this.#laneOf.set(key, lane);
    return new Promise((resolve) => {
      lane.waiting.push({ task, resolve });
      for (const each of [lane, ...this.#lanes]) this.#fill(each);
    });
  }

  /** Gives out nothing more: of a build that fails, one error is enough. */
  stop(): void {
    for (const { waiting } of this.#lanes) waiting.length = 0;
  }

  #fill(lane: Lane<Task, Answer>): void {
    while (lane.busy < lane.renderer.room) {
      // Of another's pages the last: those of its next place, not of the one that it is at.
      const next = lane.waiting.shift() ?? mostOf(this.#lanes).waiting.pop();
      if (next === undefined) return;
      lane.busy++;
      const answer = lane.renderer.render(next.task);
      next.resolve(answer);
      const done = (): void => {
        lane.busy--;
        this.#fill(lane);
      };
      answer.then(done, done);
    }
  }
}

type Lanes<Task, Answer> = readonly Lane<Task, Answer>[];

function leastOf<Task, Answer>(lanes: Lanes<Task, Answer>): Lane<Task, Answer> {
  return lanes.reduce((least, lane) => (load(lane) < load(least) ? lane : least));
}

function mostOf<Task, Answer>(lanes: Lanes<Task, Answer>): Lane<Task, Answer> {
  return lanes.reduce((most, lane) => (lane.waiting.length > most.waiting.length ? lane : most));
}

const load = <Task, Answer>({ waiting, busy }: Lane<Task, Answer>): number => waiting.length + busy;

/**
 * What a page shares with others: `en/provinsi/aceh` for the pages of Aceh, of its years, regencies and embedded charts in English,
 * whose charts are the same.
 * @param path of a page or file, without the base
 */
export function sharedPart(path: string): string {
  const [, lang = '', rest = ''] = /^(en\/)?(?:kartu\/)?(?:sematan\/)?(.*)$/.exec(path) ?? [];
  return (
    lang +
    rest
      .replace(/\.\w+$/, '')
      .split('/')
      .slice(0, 2)
      .join('/')
  );
}
