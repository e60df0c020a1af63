export { addLocation, type LocationInput } from './add-location.ts';
export { changeLocation } from './change-location.ts';
export { createOrganisation, type OrganisationInput } from './create-organisation.ts';
export { endParticipation, resumeParticipation } from './end-participation.ts';
export { listOrganisations } from './list-organisations.ts';
export { readOrganisation } from './read-organisation.ts';
export { removeLocation } from './remove-location.ts';
export { type OrganisationPatch, updateOrganisation } from './update-organisation.ts';
export { continueWindUps } from './wind-up.ts';
