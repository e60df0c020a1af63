-- An employer invites an employee as a candidate because of a lane, or of a second-track case: that there is
-- such an invitation tells of it. So only who sent it and the case managers of the employer see it and take it
-- back; neither the administrators of the organisation nor those of the platform.
CREATE FUNCTION is_of_employee(organisation uuid, given jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT organisation IS NOT NULL AND given @> '[{"role": "candidate"}]'::jsonb
$$;

DROP POLICY read_own ON "invitation";
CREATE POLICY read_own ON "invitation" FOR SELECT
  USING ((SELECT app_is_system()) OR invited_by = (SELECT app_account_id())
         OR (NOT is_of_employee(organisation_id, roles)
             AND ((SELECT app_has_region_role('platform-admin'))
                  OR organisation_id = ANY ((SELECT app_administers())::uuid[])))
         OR (is_of_employee(organisation_id, roles) AND organisation_id = ANY ((SELECT app_guides())::uuid[])));

DROP POLICY withdraw_administered ON "invitation";
CREATE POLICY withdraw_administered ON "invitation" FOR DELETE
  USING (accepted_at IS NULL
         AND CASE WHEN is_of_employee(organisation_id, roles)
             THEN invited_by = (SELECT app_account_id()) OR organisation_id = ANY ((SELECT app_guides())::uuid[])
             ELSE (SELECT app_has_region_role('platform-admin'))
                  OR organisation_id = ANY ((SELECT app_administers())::uuid[]) END);
