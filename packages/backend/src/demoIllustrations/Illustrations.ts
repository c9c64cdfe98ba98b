import { z } from 'zod';

const group = z.string();
const day = z.string();
const days = z.number().positive();

/** What a demonstration shows and nobody decided. */
export const illustrationsSchema = z.strictObject({
  checkIns: z
    .array(
      z.strictObject({
        group,
        sprint: day,
        share: z.number().optional(),
        categories: z
          .array(z.strictObject({ category: z.string(), days }))
          .optional(),
        unrequestedDays: days.optional(),
      }),
    )
    .default([]),
  tradeOffs: z
    .array(
      z.strictObject({
        group,
        shipped: z.string(),
        deferred: z.string(),
        days,
        agreedOn: day,
        repayBy: day,
      }),
    )
    .default([]),
  namedWork: z
    .array(
      z.strictObject({
        name: z.string(),
        description: z.string().optional(),
        writings: z.array(
          z.strictObject({
            group,
            entityRef: z.string().optional(),
            days,
            writtenOn: day,
            shared: z.boolean().optional(),
            retiredOn: day.optional(),
          }),
        ),
      }),
    )
    .default([]),
});

export type Illustrations = z.infer<typeof illustrationsSchema>;
