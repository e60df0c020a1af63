-- An open invitation goes with the name and address in it when it is withdrawn, or sent again in the
-- form of a new one; what became an account stays as it was.
CREATE POLICY withdraw_administered ON "invitation" FOR DELETE
  USING (accepted_at IS NULL AND ((SELECT app_has_region_role('platform-admin'))
         OR organisation_id = ANY ((SELECT app_administers())::uuid[])));
