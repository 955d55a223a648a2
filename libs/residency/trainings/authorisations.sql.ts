/** Authorisations as they stand. */
export const AUTHORISATIONS = `select a.id, a.training_id as "trainingId", a.person_id as "personId",
    a.granted_on::text as "grantedOn", a.expires_on::text as "expiresOn", a.withdrawn_from::text as "withdrawnFrom",
    a.withdrawn_why as "withdrawnWhy", a.session_id as "sessionId", a.recorded_by as "recordedBy"
  from authorisation_now a`;
