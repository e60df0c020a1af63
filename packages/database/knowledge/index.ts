export { knowledgeIn } from './knowledge.ts';
