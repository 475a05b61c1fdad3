package id.sikap.participation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import id.sikap.training.ParticipantState;
import id.sikap.training.TrainingParticipants;

import org.springframework.stereotype.Component;

/**
 * Tells the plan of a training about its list.
 */
@Component
class StoredParticipants implements TrainingParticipants {

	private static final List<ParticipantState> PLACES = Arrays.stream(ParticipantState.values())
		.filter(ParticipantState::takesPlace)
		.toList();

	private final TrainingParticipantRepository participants;

	StoredParticipants(TrainingParticipantRepository participants) {
		this.participants = participants;
	}

	@Override
	public boolean includes(UUID trainingId, UUID companionId) {
		return this.participants.existsByTrainingIdAndCompanionId(trainingId, companionId);
	}

	@Override
	public int taken(UUID trainingId) {
		return this.participants.countByTrainingIdAndStateIn(trainingId, PLACES);
	}

	@Override
	public boolean cameOutside(UUID trainingId, LocalDate from, LocalDate to) {
		return this.participants.existsAttendedOutside(trainingId, from, to);
	}

}
