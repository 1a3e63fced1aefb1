import type { Appointment } from '../chart.ts';
import { cleaned } from '../narrative.ts';
import { isSensitive } from '../sensitive.ts';
import { peopleOf } from './read-people.ts';
import type { Read } from './resources.ts';
import { conceptWording, isBlank, type Source } from './source.ts';

/** Appointments that may still take place, by time. Those without a start are nothing to come to and are left out. */
const standing = new Set(['booked', 'pending', 'proposed', 'arrived', 'checked-in', 'waitlist']);

/** The appointments that stand, by time. A sensitive reason is left unsaid; that there is an appointment is not. */
export function readAppointments(source: Source): readonly Appointment[] {
  return source
    .all('Appointment')
    .filter(({ status }) => standing.has(status))
    .flatMap((appointment) => {
      if (appointment.start === undefined || !appointment.start.includes('T')) return [];
      const actors = appointment.participant.flatMap(({ actor }) => (actor === undefined ? [] : [actor]));
      return [
        {
          id: appointment.id ?? appointment.start,
          at: appointment.start,
          what: whatOf(appointment),
          with: peopleOf(actors, source, appointment),
          status: appointment.status,
        },
      ];
    })
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function whatOf(appointment: Read<'Appointment'>): Appointment['what'] {
  const what =
    (isBlank(appointment.description)
      ? null
      : { verbatim: cleaned(appointment.description ?? ''), term: null }) ??
    conceptWording(appointment.serviceType?.[0]) ??
    conceptWording(appointment.appointmentType);
  return what === null || isSensitive(what.verbatim) ? null : what;
}
