/** What shows a mission, to be read again when one changes. */
export const seen = ['MissionsOf', 'OneMission', 'OpenCalls'];
