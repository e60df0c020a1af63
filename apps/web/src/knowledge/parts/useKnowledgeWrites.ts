import {
  answerQuestion,
  changeKnowledgeEntry,
  listKnowledgeAnswers,
  listKnowledgeToCheck,
  listTopics,
  markHelpfulAnswer,
  readKnowledgeEntry,
  reportKnowledgeEntry,
  shareTopic,
  showKnowledgeEntry,
  withdrawKnowledgeEntry,
} from '@inzetbaar/contracts/knowledge';
import { useWrite } from '../../api/useWrite.ts';

const LISTS = [listTopics, listKnowledgeAnswers, listKnowledgeToCheck];
const READS = [...LISTS, readKnowledgeEntry];

export const useShareTopic = () => useWrite(shareTopic, { refreshes: LISTS });
export const useAnswer = () => useWrite(answerQuestion, { refreshes: READS });
export const useChangeEntry = () => useWrite(changeKnowledgeEntry, { refreshes: READS });
/** What is gone is not read again, nor its answers: its page is left. */
const OVERVIEWS = [listTopics, listKnowledgeToCheck];
export const useWithdraw = () => useWrite(withdrawKnowledgeEntry, { refreshes: OVERVIEWS });
export const useReport = () => useWrite(reportKnowledgeEntry, { refreshes: OVERVIEWS });
export const useShow = () => useWrite(showKnowledgeEntry, { refreshes: READS });
export const useMarkHelpful = () => useWrite(markHelpfulAnswer, { refreshes: READS });
