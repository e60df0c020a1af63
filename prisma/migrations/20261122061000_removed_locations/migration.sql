-- A location goes by who administers the organisation; the key of vacancies keeps those that are used.
CREATE POLICY remove_own ON "location" FOR DELETE
  USING ((SELECT app_has_region_role('platform-admin')) OR organisation_id = ANY ((SELECT app_administers())::uuid[]));
