import { addConstraints } from '@etabli/platform';
import { Authorisations } from './authorisations.service.js';
import { MissingTrainings } from './missing.service.js';
import { TrainingSessions } from './sessions.service.js';
import {
  AuthorisationEnd,
  AuthorisationGranted,
  Trainer,
  Training,
  TrainingPlace,
  TrainingSeat,
  TrainingSession,
} from './trainings.entities.js';
import {
  AuthorisationsResolver,
  PlaceTrainingsResolver,
  TrainingSessionsResolver,
  TrainingsResolver,
} from './trainings.resolver.js';
import { Trainings } from './trainings.service.js';

addConstraints({
  training_name: ['training.name-taken', 'name'],
  training_seat_left: 'session.full',
  training_seat_once: 'session.comes-already',
  authorisation_end_once: 'authorisation.withdrawn',
});

/** The tables of trainings. */
export const trainingsEntities = [
  AuthorisationEnd,
  AuthorisationGranted,
  Trainer,
  Training,
  TrainingPlace,
  TrainingSeat,
  TrainingSession,
];

/** What makes them work. */
export const trainingsProviders = [
  Authorisations,
  AuthorisationsResolver,
  MissingTrainings,
  PlaceTrainingsResolver,
  TrainingSessions,
  TrainingSessionsResolver,
  Trainings,
  TrainingsResolver,
];
