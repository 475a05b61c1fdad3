package id.sikap.fieldwork;

import java.time.Clock;
import java.util.List;

import id.sikap.barrier.BarrierIntake;
import id.sikap.fieldwork.FieldRecordRepository.Outcome;
import id.sikap.fieldwork.FieldRecordRepository.Row;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.participation.ParticipationService;
import id.sikap.policy.PolicyAnswerService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One record, from its row to what becomes of it: each kind goes the way that the desk
 * goes.
 */
@Service
@Transactional
class RecordWork {

	private final FieldRecordRepository records;

	private final SessionWork sessions;

	private final P2k2SessionService stored;

	private final BarrierIntake barriers;

	private final ParticipationService participation;

	private final PolicyAnswerService policies;

	private final Clock clock;

	RecordWork(FieldRecordRepository records, SessionWork sessions, P2k2SessionService stored, BarrierIntake barriers,
			ParticipationService participation, PolicyAnswerService policies, Clock clock) {
		this.records = records;
		this.sessions = sessions;
		this.stored = stored;
		this.barriers = barriers;
		this.participation = participation;
		this.policies = policies;
		this.clock = clock;
	}

	RecordReceipt take(IncomingRecord record, FieldSender sender) {
		boolean first = this.records.insertIfAbsent(record, sender, this.clock.instant());
		if (first) {
			checkDependency(record);
			this.records.settle(record.id(), act(record, sender));
		}
		Row row = this.records.find(record.id()).orElseThrow();
		if (!first && !(RecordReader.same(row.contentHash(), RecordReader.hash(record))
				&& row.isKnownTo(sender.scope()))) {
			throw ConflictException.otherContent();
		}
		return (row.sessionId() != null && record.payload() instanceof SessionPayload payload)
				? this.sessions.receipt(row, record, payload, first) : new RecordReceipt(row.id(), record.kind().code(),
						row.resultVersion(), row.receivedAt(), row.late(), false, List.of(), List.of(), null, first);
	}

	private void checkDependency(IncomingRecord record) {
		if (record.dependsOn() != null && !this.stored.isThere(record.dependsOn())
				&& this.records.find(record.dependsOn()).isEmpty()) {
			throw new DependencyException(record.dependsOn());
		}
	}

	private Outcome act(IncomingRecord record, FieldSender sender) {
		return switch (record.kind()) {
			case SESSION -> this.sessions.log(record, (SessionPayload) record.payload(), sender);
			case SESSION_CORRECTION -> this.sessions.correct(record, (SessionPayload) record.payload(), sender);
			case BARRIER -> report((BarrierPayload) record.payload(), sender);
			case INVITATION_ANSWER -> answer((InvitationPayload) record.payload(), sender);
			case POLICY_ACKNOWLEDGEMENT -> acknowledge((PolicyPayload) record.payload(), sender);
		};
	}

	private Outcome report(BarrierPayload told, FieldSender sender) {
		if (told.sessionId() != null && !this.stored.isThere(told.sessionId())) {
			throw new DependencyException(told.sessionId());
		}
		BarrierIntake.Reported reported = this.barriers.report(new BarrierIntake.Told(told.typeCode(), told.severity(),
				told.description(), told.subject(), told.sessionId(), sender.companionId()), sender.scope());
		return new Outcome(reported.areaCode(), told.sessionId(), reported.id(), 0, false);
	}

	private Outcome answer(InvitationPayload said, FieldSender sender) {
		this.participation.answer(said.invitationId(), said.answer() == InvitationPayload.Answer.CONFIRMED,
				said.reason(), sender.scope());
		return new Outcome(null, null, null, 0, false);
	}

	private Outcome acknowledge(PolicyPayload said, FieldSender sender) {
		if (said.answer() == PolicyPayload.Answer.UNDERSTOOD) {
			this.policies.understand(said.policyId(), sender.scope());
		}
		else {
			this.policies.ask(said.policyId(), said.question(), sender.scope());
		}
		return new Outcome(null, null, null, 0, false);
	}

}
