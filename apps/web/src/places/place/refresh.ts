/** What is read again once something changed about places. */
export const refreshed = ['OnePlace', 'PlanOf', 'PlacesPage', 'PlaceFloors', 'PlacesOfPerson'];
