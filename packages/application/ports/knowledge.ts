import type {
  KnowledgeKind,
  KnowledgeStatus,
  KnowledgeSubject,
  TopicKind,
} from '@inzetbaar/domain/knowledge';
import type { Page, PageRequest } from './page.ts';

/** Something that a case manager shares, as it is written. */
export interface KnowledgeEntryToStore {
  id: string;
  kind: KnowledgeKind;
  /** Of an answer. */
  questionId: string | null;
  authorId: string;
  /** For which the author worked when it was written. */
  organisationId: string;
  /** Null for an answer, as the title. */
  subject: KnowledgeSubject | null;
  title: string | null;
  text: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The same as it is read. */
export interface StoredKnowledgeEntry extends Omit<KnowledgeEntryToStore, 'authorId'> {
  /** Null where the account is no more, as the name. */
  authorId: string | null;
  authorName: string | null;
  organisationName: string;
  status: KnowledgeStatus;
  helpfulAnswerId: string | null;
  /** How many answers are in sight. */
  answers: number;
}

/** Entries for the case managers of the region and the platform administrators, and for nobody else. */
export interface KnowledgeRepository {
  find(id: string): Promise<StoredKnowledgeEntry | null>;
  /**
   * Articles and questions that are in sight or are the actor's own, latest first. With words those that
   * hold every word: in the title first, then in title and text, then with their answers. How far words
   * are taken as Dutch is up to the adapter.
   */
  list(
    request: PageRequest & {
      q?: string | undefined;
      subject?: KnowledgeSubject | undefined;
      kind?: TopicKind | undefined;
      authorId?: string | undefined;
    },
  ): Promise<Page<StoredKnowledgeEntry>>;
  /** What waits for a check, answers too, latest change first. */
  listHidden(request: PageRequest): Promise<Page<StoredKnowledgeEntry>>;
  /** The helpful one first, the others in the order of writing. */
  listAnswers(questionId: string, request: PageRequest): Promise<Page<StoredKnowledgeEntry>>;
  insert(entry: KnowledgeEntryToStore): Promise<void>;
  /** Writes subject, title and text anew. False when the version has moved on. */
  update(entry: Omit<KnowledgeEntryToStore, 'authorId'>, expectedVersion: number): Promise<boolean>;
  /** Erases it, with its answers. False where the actor may not. */
  remove(id: string): Promise<boolean>;
  /** Takes it out of sight; for a colleague. False where it was not in sight. */
  hide(id: string): Promise<boolean>;
  /** Puts it in sight again; for the platform administrator. False where it was not hidden. */
  show(id: string): Promise<boolean>;
  /** Marks one answer of an own question, or none. False where the actor may not. */
  markHelpful(questionId: string, answerId: string | null): Promise<boolean>;
}
