/** The most skills on a card. */
export const MOST_SKILLS = 30;

/**
 * Skills as they are kept: trimmed, blanks out, spelled once whatever the accents and the case (the first spelling stays), in the
 * order they were said; at most `MOST_SKILLS`.
 */
export function tidySkills(said: readonly string[]): string[] {
  const seen = new Set<string>();
  return said
    .map((skill) => skill.trim().replace(/\s+/g, ' '))
    .filter((skill) => {
      const key = bare(skill);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_SKILLS);
}

/** Without accents nor capitals; what tells C from C++ stays. */
const bare = (skill: string): string => skill.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
