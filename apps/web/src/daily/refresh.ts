/** What is read again once something changed in the day of the place. */
export const refreshed = [
  'AtThePlace',
  'PresentToday',
  'MyPasses',
  'PassesKept',
  'DesksOfDay',
  'MyDesks',
  'PlanOf',
  'PlaceIncidents',
  'DirectoryOf',
];
