/** Payload's sentences where ours say more clearly what happened and what to do next. */
export const adminWords = {
  error: {
    notAllowedToPerformAction:
      'Your role does not allow this. What an advisor may not publish can be saved as a draft: an editor finds it on the dashboard.',
    unauthorized: 'You are signed out. Sign in again, then repeat what you did.',
    valueMustBeUnique: 'Another entry has this already. Choose a different one.',
  },
  general: {
    noLabel: 'Not given',
    noResults: 'Nothing here, or nothing that fits the search and filters above.',
    or: 'or',
  },
}
