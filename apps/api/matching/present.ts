import type {
  MatchedPerson,
  MyMatch as RankedVacancy,
  OpenVacancy,
} from '@inzetbaar/application/matching';
import type {
  ExplanationView,
  LawRowView,
  MyMatch,
  PersonMatch,
  RecruiterExplanationView,
  WhatIfOptionView,
} from '@inzetbaar/contracts/matching';
import type { VacancyHit } from '@inzetbaar/contracts/vacancies';
import type { LawRow } from '@inzetbaar/domain/law';
import type {
  Explanation,
  ExplainedPart,
  RecruiterExplanation,
  SkillsPart,
  VisibleExplainedPart,
  WhatIfOption,
} from '@inzetbaar/domain/matching';
import { presentVisible } from '../introductions/present.ts';
import { type Names, presentMunicipality, presentSkill } from '../vacancies/present.ts';
import { roundKm } from '../vacancies/present-search.ts';

export function presentMyMatch({ vacancy, explanation }: RankedVacancy, names: Names): MyMatch {
  const travel = explanation.parts.find((part) => part.kind === 'travel');
  return {
    vacancy: presentOpen(vacancy, explanation.score, travel?.distanceKm ?? null, names),
    explanation: presentExplanation(explanation, names),
  };
}

export function presentPersonMatch(match: MatchedPerson, names: Names): PersonMatch {
  return {
    pseudonym: match.pseudonym,
    profile: presentVisible(match.profile, names),
    explanation: presentForRecruiter(match.explanation, names),
    introductionId: match.introductionId,
  };
}

function presentOpen(
  open: OpenVacancy,
  score: number,
  distanceKm: number | null,
  names: Names,
): VacancyHit {
  const { demand } = open;
  return {
    id: demand.id,
    title: open.title,
    titleHighlight: null,
    snippet: [open.snippet],
    organisation: { id: open.organisationId, name: open.organisationName },
    municipality: presentMunicipality(open.municipalityCode, names),
    branch: demand.branch,
    lanes: [...demand.lanes],
    forms: [...demand.forms],
    hoursMin: demand.hoursMin,
    hoursMax: demand.hoursMax,
    distanceKm: distanceKm === null ? null : roundKm(distanceKm),
    score: Math.round(score),
    status: open.status,
    publishedAt: open.publishedAt?.toISOString() ?? null,
  };
}

function presentExplanation(explanation: Explanation, names: Names): ExplanationView {
  return {
    score: Math.round(explanation.score),
    ready: explanation.ready,
    weightsVersion: explanation.weightsVersion,
    blocks: [...explanation.blocks],
    parts: explanation.parts.map((part) => presentPart(part, names)),
  };
}

function presentForRecruiter(
  explanation: RecruiterExplanation,
  names: Names,
): RecruiterExplanationView {
  return {
    score: Math.round(explanation.score),
    ready: explanation.ready,
    weightsVersion: explanation.weightsVersion,
    blocks: [...explanation.blocks],
    // How far somebody wants to travel is not the recruiter's; whether this is too far is.
    parts: explanation.parts.map((part) => {
      const shown = presentVisiblePart(part, names);
      return shown.kind === 'travel' ? { ...shown, limitKm: null } : shown;
    }),
  };
}

function presentPart(part: ExplainedPart, names: Names): ExplanationView['parts'][number] {
  switch (part.kind) {
    case 'lane':
      return {
        ...common(part),
        kind: part.kind,
        accepted: [...part.accepted],
        shared: [...part.shared],
      };
    case 'work-condition':
      return {
        ...common(part),
        kind: part.kind,
        met: [...part.met],
        notMet: [...part.notMet],
        open: [...part.open],
        adaptations: [...part.adaptations],
      };
    case 'build-up': {
      const { kind, steps, hoursMin, growth, shortfall, reachedHours, isSwapped } = part;
      return {
        ...common(part),
        kind,
        steps: [...steps],
        hoursMin,
        growth,
        shortfall,
        reachedHours,
        isSwapped,
      };
    }
    case 'working-time': {
      const { kind, otherHours, roomHours, rule } = part;
      return { ...common(part), kind, otherHours, roomHours, rule: presentLawRow(rule) };
    }
    default:
      return presentVisiblePart(part, names);
  }
}

function presentVisiblePart(
  part: VisibleExplainedPart,
  names: Names,
): RecruiterExplanationView['parts'][number] {
  switch (part.kind) {
    case 'skills':
      return {
        ...common(part),
        kind: part.kind,
        skills: part.skills.map((skill) => presentSkillFit(skill, names)),
      };
    case 'hours': {
      const { kind, offered, asked, overlap, missingHours } = part;
      return { ...common(part), kind, offered, asked, overlap, missingHours };
    }
    case 'availability':
      return {
        ...common(part),
        kind: part.kind,
        asked: [...part.asked],
        missing: [...part.missing],
        notStatedBy: [...part.notStatedBy],
      };
    case 'travel': {
      const { kind, distanceKm, limitKm } = part;
      return { ...common(part), kind, distanceKm, limitKm };
    }
    case 'wishes': {
      const { kind, branch, branchWished, formsWished, sharedForms } = part;
      return {
        ...common(part),
        kind,
        branch,
        branchWished,
        formsWished,
        sharedForms: [...sharedForms],
      };
    }
    case 'title': {
      const { kind, asked, held, unchecked, rules } = part;
      return {
        ...common(part),
        kind,
        asked: [...asked],
        held: [...held],
        unchecked: [...unchecked],
        rules: rules.map(presentLawRow),
      };
    }
    case 'procedure':
      return {
        ...common(part),
        kind: part.kind,
        procedures: part.procedures.map(({ procedure, paragraph, authority, ...rest }) => ({
          procedure,
          paragraph,
          authority: authority.kind,
          rule: authority.rule === null ? null : presentLawRow(authority.rule),
          isChecked: rest.isChecked,
          competence: rest.competence,
          whoMay:
            rest.whoMay === null
              ? null
              : {
                  own: [...rest.whoMay.own],
                  functional: [...rest.whoMay.functional],
                  order: [...rest.whoMay.order],
                },
        })),
      };
  }
}

function common({ status, points, maxPoints, waysOut }: ExplainedPart) {
  return { status, points: Math.round(points * 10) / 10, maxPoints, waysOut: [...waysOut] };
}

function presentSkillFit(skill: SkillsPart['skills'][number], names: Names) {
  const { importance, neededLevel, ownLevel, status, basis, trainingWeeks } = skill;
  return {
    ...presentSkill(skill.skillId, names),
    importance,
    neededLevel,
    ownLevel,
    status,
    basis,
    points: Math.round(skill.points * 10) / 10,
    maxPoints: Math.round(skill.maxPoints * 10) / 10,
    via:
      skill.via === null
        ? null
        : { ...presentSkill(skill.via.skillId, names), level: skill.via.level },
    trainingWeeks,
    waysOut: [...skill.waysOut],
  };
}

export function presentLawRow({ id, source, from, until, explanation }: LawRow): LawRowView {
  return { id, source, from, until, explanation };
}

export function presentWhatIf(option: WhatIfOption, names: Names): WhatIfOptionView {
  return option.kind === 'training'
    ? { ...option, ...presentSkill(option.skillId, names) }
    : option;
}
