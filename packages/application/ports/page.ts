/** Which part of a list is asked. The cursor is what the page before gave, and opaque. */
export interface PageRequest {
  /** 1-100. */
  limit: number;
  cursor?: string | undefined;
}

export interface Page<Item> {
  items: readonly Item[];
  nextCursor: string | null;
  /** Over all pages. */
  total: number;
}
