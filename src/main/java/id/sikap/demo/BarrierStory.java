package id.sikap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

import id.sikap.barrier.BarrierScope;

import org.springframework.core.io.ClassPathResource;

/**
 * What is told of one kind of barrier.
 *
 * @param type its code
 * @param action what is done about it
 * @param effect what comes of it
 */
record BarrierStory(String type, BarrierScope scope, int severity, String description, String action, String effect) {

	/** Every kind once, in the order of their codes. */
	static final List<BarrierStory> ALL = read();

	/** What is met in meetings, the usual things first. */
	static final List<BarrierStory> MET = List.of(of("HL1"), of("HL3"), of("H3a"), of("H1b"), of("H3b"), of("HL4"),
			of("HL6"), of("HL2"));

	static BarrierStory of(String type) {
		return ALL.stream().filter((story) -> story.type.equals(type)).findFirst().orElseThrow();
	}

	BarrierStory in(BarrierScope scope) {
		return new BarrierStory(this.type, scope, this.severity, this.description, this.action, this.effect);
	}

	BarrierStory with(int severity) {
		return new BarrierStory(this.type, this.scope, severity, this.description, this.action, this.effect);
	}

	/** As the migration makes it of the code. */
	UUID typeId() {
		try {
			byte[] hash = MessageDigest.getInstance("MD5")
				.digest(("barrier_type " + this.type).getBytes(StandardCharsets.UTF_8));
			ByteBuffer bytes = ByteBuffer.wrap(hash);
			return new UUID(bytes.getLong(), bytes.getLong());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<BarrierStory> read() {
		try {
			return new ClassPathResource("demo/barriers.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((line) -> line.split("\\|"))
				.map((part) -> new BarrierStory(part[0], BarrierScope.valueOf(part[1]), Integer.parseInt(part[2]),
						part[3], part[4], part[5]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
