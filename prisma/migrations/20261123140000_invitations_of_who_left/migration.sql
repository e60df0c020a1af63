-- Who sent an invitation in the name of an employer saw it, and could take it back, also after going to work
-- for another: the names of employees went along. Now only as long as they stand for the employer. One of an
-- employee is for the case managers of the employer, and for the platform where that sent it.
DROP POLICY read_own ON "invitation";
CREATE POLICY read_own ON "invitation" FOR SELECT
  USING ((SELECT app_is_system())
         OR organisation_id = ANY ((SELECT app_guides())::uuid[])
            AND (is_of_employee(organisation_id, roles) OR invited_by = (SELECT app_account_id()))
         OR invited_by = (SELECT app_account_id())
            AND (organisation_id IS NULL OR (SELECT app_has_region_role('platform-admin')))
         OR NOT is_of_employee(organisation_id, roles)
            AND ((SELECT app_has_region_role('platform-admin'))
                 OR organisation_id = ANY ((SELECT app_administers())::uuid[])));

DROP POLICY withdraw_administered ON "invitation";
CREATE POLICY withdraw_administered ON "invitation" FOR DELETE
  USING (accepted_at IS NULL
         AND CASE WHEN is_of_employee(organisation_id, roles)
             THEN organisation_id = ANY ((SELECT app_guides())::uuid[])
                  OR invited_by = (SELECT app_account_id()) AND (SELECT app_has_region_role('platform-admin'))
             ELSE (SELECT app_has_region_role('platform-admin'))
                  OR organisation_id = ANY ((SELECT app_administers())::uuid[]) END);
