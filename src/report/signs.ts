/** How a reading stands to the article’s own, as a sign: the same in every view and export. */
export const signs = { own: '', same: '=', compatible: '≈', conflict: '≠', open: '≠?' } as const;
