-- One placement after an introduction, unless it was declined or cancelled. A proposal that was made
-- while another placement stood for the same introduction gives way: nobody had said yes to it. What
-- the candidate did say yes to is not decided here: then the index refuses, and a person has to look.
UPDATE "placement" later SET status = 'cancelled', version = version + 1
WHERE later.status = 'proposed' AND EXISTS (
  SELECT 1 FROM "placement" other
  WHERE other.introduction_id = later.introduction_id AND other.id <> later.id
    AND (other.status IN ('confirmed', 'active', 'completed', 'ended-early')
         OR (other.status = 'proposed' AND (other.created_at, other.id) < (later.created_at, later.id))));

CREATE UNIQUE INDEX placement_one_standing ON "placement" (introduction_id)
  WHERE status IN ('proposed', 'confirmed', 'active', 'completed', 'ended-early');
