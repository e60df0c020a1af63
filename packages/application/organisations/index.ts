export { addLocation, type LocationInput } from './add-location.ts';
export { createOrganisation, type OrganisationInput } from './create-organisation.ts';
export { listOrganisations } from './list-organisations.ts';
export { readOrganisation } from './read-organisation.ts';
export { type OrganisationPatch, updateOrganisation } from './update-organisation.ts';
