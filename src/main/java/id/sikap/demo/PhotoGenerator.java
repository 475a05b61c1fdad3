package id.sikap.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import id.sikap.area.Area;

/**
 * Pictures of meetings, drawn and labelled as such: some recent meetings of the first
 * kecamatan have one of their own, all others share those of their kecamatan, as many of
 * them as their companion's habits say.
 */
final class PhotoGenerator {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
			Locale.forLanguageTag("id"));

	/** Enough that a page of them does not show one picture alone. */
	private static final int SHARED = 3;

	private final CopyBatch batch;

	private final Timeline timeline;

	private final PhotoPainter painter = new PhotoPainter();

	private final Map<Subdistrict, List<UUID>> shared = new HashMap<>();

	PhotoGenerator(CopyBatch batch, Timeline timeline) {
		this.batch = batch;
		this.timeline = timeline;
	}

	/**
	 * @return ids of the pictures, one or none
	 */
	List<UUID> write(UUID sessionId, Meeting meeting) {
		Chance chance = meeting.month().chance("photo " + meeting.number());
		boolean own = hasItsOwn(meeting);
		if (!own && !chance.happens(meeting.month().companion().habits.photos())) {
			return List.of();
		}
		UUID id = own ? draw(meeting, chance)
				: chance.one(this.shared.computeIfAbsent(meeting.month().subdistrict(), this::draw));
		this.batch.into(Table.P2K2_PHOTO).plain(sessionId).plain(id).plain(0).end();
		return List.of(id);
	}

	private UUID draw(Meeting meeting, Chance chance) {
		DemoGroup group = meeting.month().group();
		byte[] picture = this.painter
			.paint(List.of("Foto contoh (sintetis)", "Kelompok " + group.name, DAY.format(meeting.heldOn())), chance);
		UUID id = chance.id(meeting.recordedAt());
		LocalDateTime taken = meeting.heldOn().atTime(meeting.start().plusMinutes(40));
		picture(id, meeting.month().regencyCode(), group.name, picture).time(taken)
			.plain("-7.8" + chance.between(1000, 9999))
			.plain("112.7" + chance.between(1000, 9999))
			.plain(meeting.month().companion().accountId)
			.time(meeting.recordedAt().minusSeconds(90))
			.time(meeting.recordedAt())
			.end();
		return id;
	}

	private List<UUID> draw(Subdistrict subdistrict) {
		Instant then = this.timeline.at(this.timeline.first(), LocalTime.NOON);
		List<UUID> ids = new ArrayList<>();
		for (int i = 1; i <= SHARED; i++) {
			Chance chance = Chance.of(subdistrict.plan().area().code(), "photo", i);
			UUID id = chance.id(then);
			byte[] content = this.painter
				.paint(List.of("Foto contoh (sintetis)", "Kecamatan " + subdistrict.plan().area().name()), chance);
			picture(id, Area.regencyOf(subdistrict.plan().area().code()), "contoh-" + i, content).none()
				.none()
				.none()
				.plain(subdistrict.coordinatorAccount())
				.time(then)
				.time(then)
				.end();
			ids.add(id);
		}
		return ids;
	}

	private CopyWriter picture(UUID id, String regencyCode, String name, byte[] picture) {
		return this.batch.into(Table.ATTACHMENT)
			.plain(id)
			.plain(regencyCode)
			.plain("PHOTO")
			.text("p2k2-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".jpg")
			.plain("image/jpeg")
			.bytes(picture)
			.plain(picture.length)
			.bytes(sha256(picture))
			.plain(PhotoPainter.WIDTH)
			.plain(PhotoPainter.HEIGHT);
	}

	private static boolean hasItsOwn(Meeting meeting) {
		GroupMonth month = meeting.month();
		boolean recent = month.subdistrict().isFirst() && month.number() >= Timeline.RUNNING - 1;
		if (!recent || meeting.number() > 0) {
			return false;
		}
		int position = month.companion().groups.indexOf(month.group());
		return switch (month.companion().part) {
			case COORDINATOR -> position % 2 == 0;
			case SIGN_IN -> position % 4 == 0;
			default -> false;
		};
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
