package id.sikap.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Pictures for some recent meetings of the first kecamatan, drawn and labelled as such.
 */
final class PhotoGenerator {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
			Locale.forLanguageTag("id"));

	private final CopyBatch batch;

	private final PhotoPainter painter = new PhotoPainter();

	PhotoGenerator(CopyBatch batch) {
		this.batch = batch;
	}

	/**
	 * @return ids of the pictures, mostly none
	 */
	List<UUID> write(UUID sessionId, Meeting meeting) {
		if (!hasPhoto(meeting)) {
			return List.of();
		}
		Chance chance = meeting.month().chance("photo");
		DemoGroup group = meeting.month().group();
		byte[] picture = this.painter
			.paint(List.of("Foto contoh (sintetis)", "Kelompok " + group.name, DAY.format(meeting.heldOn())), chance);
		UUID id = chance.id(meeting.recordedAt());
		Instant uploaded = meeting.recordedAt().minusSeconds(90);
		LocalDateTime taken = meeting.heldOn().atTime(meeting.start().plusMinutes(40));
		this.batch.into(Table.ATTACHMENT)
			.plain(id)
			.plain(meeting.month().regencyCode())
			.plain("PHOTO")
			.text("p2k2-" + group.name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".jpg")
			.plain("image/jpeg")
			.bytes(picture)
			.plain(picture.length)
			.bytes(sha256(picture))
			.plain(PhotoPainter.WIDTH)
			.plain(PhotoPainter.HEIGHT)
			.time(taken)
			.plain("-7.8" + chance.between(1000, 9999))
			.plain("112.7" + chance.between(1000, 9999))
			.plain(meeting.month().companion().accountId)
			.time(uploaded)
			.time(meeting.recordedAt())
			.end();
		this.batch.into(Table.P2K2_PHOTO).plain(sessionId).plain(id).plain(0).end();
		return List.of(id);
	}

	private static boolean hasPhoto(Meeting meeting) {
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
