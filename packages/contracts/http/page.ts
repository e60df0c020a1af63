import { z } from 'zod';

/** `?limit=&cursor=` of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
};

/** Every list answers `{items, nextCursor, total}`. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
  });
}

/** A query parameter that may be given several times or separated by commas. */
export function listParameter<Item extends z.ZodType<string>>(item: Item, max = 50) {
  return z
    .preprocess(
      (value) =>
        typeof value === 'string'
          ? value.split(',').filter((part) => part !== '')
          : value === undefined
            ? []
            : value,
      z.array(item).max(max),
    )
    .default([]);
}

/** A query parameter that is `true` or `false`. */
export const flagParameter = z.enum(['true', 'false']).transform((value) => value === 'true');
