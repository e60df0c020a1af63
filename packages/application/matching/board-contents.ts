import {
  compileDemand,
  type CompiledVisibleSupply,
  compileVisibleSupply,
  DemandTable,
  fingerprint,
  type SkillGraph,
} from '@inzetbaar/domain/matching';
import type { Gazetteer, StoredVacancy, VisiblePassport } from '../ports/index.ts';
import { type OpenVacancy, openVacancyOf, Sharing } from './open-vacancy.ts';
import { SetDigest } from './set-digest.ts';
import { visibleSupplyOf } from './supply.ts';

/** The open vacancies, twice: as numbers for ranking, and as they are shown. */
export class Vacancies {
  readonly compiled = new DemandTable();
  readonly shown = new Map<string, OpenVacancy>();
  readonly digest = new SetDigest();
  readonly #graph: SkillGraph;
  readonly #sharing = new Sharing();

  constructor(graph: SkillGraph) {
    this.#graph = graph;
  }

  put(stored: StoredVacancy): void {
    this.remove(stored.id);
    const vacancy = this.#sharing.share(openVacancyOf(stored));
    this.shown.set(stored.id, vacancy);
    this.compiled.put(compileDemand(vacancy.demand, this.#graph));
    this.digest.toggle(fingerprint(stored.id, String(vacancy.version)));
  }

  remove(id: string): void {
    const vacancy = this.shown.get(id);
    if (vacancy === undefined) return;
    this.digest.toggle(fingerprint(id, String(vacancy.version)));
    this.shown.delete(id);
    this.compiled.remove(id);
  }

  idsOf(organisations: ReadonlySet<string>): string[] {
    if (organisations.size === 0) return [];
    return [...this.shown]
      .filter(([, vacancy]) => organisations.has(vacancy.organisationId))
      .map(([id]) => id);
  }
}

/** The people whom recruiters may see, as numbers only: whoever is shown is read from the database. */
export class People {
  readonly compiled = new Map<string, CompiledVisibleSupply>();
  readonly digest = new SetDigest();
  /** True when somebody came, changed or left since skills were counted. */
  changed = false;
  readonly #graph: SkillGraph;
  readonly #gazetteer: Gazetteer;

  constructor(graph: SkillGraph, gazetteer: Gazetteer) {
    this.#graph = graph;
    this.#gazetteer = gazetteer;
  }

  put(passport: VisiblePassport): void {
    this.remove(passport.id);
    const supply = compileVisibleSupply(visibleSupplyOf(passport, this.#gazetteer), this.#graph);
    this.compiled.set(passport.id, supply);
    this.digest.toggle(fingerprint(...Object.values(supply).map(String)));
    this.changed = true;
  }

  remove(id: string): void {
    const supply = this.compiled.get(id);
    if (supply === undefined) return;
    this.digest.toggle(fingerprint(...Object.values(supply).map(String)));
    this.compiled.delete(id);
    this.changed = true;
  }
}
