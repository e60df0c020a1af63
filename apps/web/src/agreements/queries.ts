import {
  changeAgreement,
  evaluateAgreement,
  listAgreements,
  readAgreement,
  sendSigningLink,
  signAgreement,
  startAgreement,
  writeAgreementTerms,
} from '@inzetbaar/contracts/placements';
import { useWrite } from '../api/index.ts';
import { versionedQuery } from '../api/queries.ts';

const READS = [readAgreement, listAgreements];

/** One agreement, with the version that a change of it is based on. */
export const agreementQuery = (id: string) => versionedQuery(readAgreement, { params: { id } });

export const useStartAgreement = () => useWrite(startAgreement, { refreshes: READS });
export const useWriteTerms = () => useWrite(writeAgreementTerms, { refreshes: READS });
export const useChangeAgreement = () => useWrite(changeAgreement, { refreshes: READS });
export const useSignAgreement = () => useWrite(signAgreement, { refreshes: READS });
export const useSendSigningLink = () => useWrite(sendSigningLink);
export const useEvaluateAgreement = () => useWrite(evaluateAgreement, { refreshes: READS });
