/** What is read again once something was booked or given up. */
export const refreshed = ['RoomsOfDay', 'RoomDays', 'MyBookings'];
