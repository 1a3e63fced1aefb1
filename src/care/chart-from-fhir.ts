import type { Chart } from './chart.ts';
import { readAppointments } from './fhir/read-appointments.ts';
import { readCard } from './fhir/read-card.ts';
import { readCircle } from './fhir/read-circle.ts';
import { readGoals } from './fhir/read-goals.ts';
import { readGrief } from './fhir/read-grief.ts';
import { readMedicines } from './fhir/read-medicines.ts';
import { readPatient } from './fhir/read-patient.ts';
import { readPlans } from './fhir/read-plans.ts';
import { readTeam } from './fhir/read-team.ts';
import { readDue, readTests } from './fhir/read-tests.ts';
import { readThread } from './fhir/read-thread.ts';
import { sourceOf } from './fhir/source.ts';
import { readPromises } from './promises.ts';
import { readQuestions } from './questions.ts';
import { readShares } from './shares.ts';

/**
 * The chart of one patient out of their FHIR resources (as `gather` puts them together: with the practitioners and
 * organisations that they point at). Pure and deterministic; a resource that is not what R4 says is as if it were not
 * there, so this never throws on what was read from a file.
 */
export function chartOf(resources: readonly unknown[], patientId: string): Chart {
  const source = sourceOf(resources, patientId);
  return {
    patient: readPatient(source),
    plans: readPlans(source),
    goals: readGoals(source),
    team: readTeam(source),
    medicines: readMedicines(source),
    appointments: readAppointments(source),
    questions: readQuestions(source.all('QuestionnaireResponse')),
    circle: readCircle(source),
    tests: readTests(resources),
    due: readDue(resources),
    shares: readShares(resources),
    grief: readGrief(source),
    card: readCard(source),
    thread: readThread(source),
    ...readPromises(source.all('Task')),
  };
}
