package id.sikap.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The line between a phone and the server. It can be cut, so that nobody answers at the
 * address any more, and it can lose a reply after the server has done its work.
 */
public final class Line implements AutoCloseable {

	private final int server;

	private final int port;

	private final Set<Socket> calls = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket door;

	private volatile String losing;

	public Line(int server) {
		this.server = server;
		this.door = open(0);
		this.port = this.door.getLocalPort();
	}

	/** Where the phone finds the server. */
	public String address() {
		return "http://localhost:" + this.port;
	}

	/** From now on nobody answers. */
	public void cut() {
		close(this.door);
		this.calls.forEach(Line::close);
	}

	public void mend() {
		this.door = open(this.port);
	}

	/**
	 * The next request of that kind reaches the server; of the reply only the head comes
	 * back.
	 * @param request as it begins, "POST /path"
	 */
	public void loseReplyTo(String request) {
		this.losing = request;
	}

	@Override
	public void close() {
		cut();
	}

	private ServerSocket open(int wanted) {
		try {
			ServerSocket opened = new ServerSocket();
			opened.setReuseAddress(true);
			opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
			start(() -> answer(opened));
			return opened;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void answer(ServerSocket opened) throws IOException {
		while (!opened.isClosed()) {
			Socket phone = opened.accept();
			Socket there = new Socket(InetAddress.getLoopbackAddress(), this.server);
			this.calls.add(phone);
			this.calls.add(there);
			AtomicBoolean lost = new AtomicBoolean();
			start(() -> carry(phone, there, (part) -> mark(part, lost)));
			start(() -> carry(there, phone, (part) -> lost.get() ? headOf(part) : part.length()));
		}
	}

	private int mark(String part, AtomicBoolean lost) {
		String request = this.losing;
		if (request != null && part.startsWith(request)) {
			this.losing = null;
			lost.set(true);
		}
		return part.length();
	}

	/** Negative: and no more after that. */
	private static int headOf(String part) {
		int end = part.indexOf("\r\n\r\n");
		return -((end < 0) ? part.length() : end + 4);
	}

	private void carry(Socket from, Socket to, Tap tap) throws IOException {
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] buffer = new byte[64 * 1024];
			for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
				int passed = tap.passes(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
				out.write(buffer, 0, Math.abs(passed));
				out.flush();
				if (passed < 0) {
					return;
				}
			}
		}
		finally {
			this.calls.remove(from);
			this.calls.remove(to);
		}
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// the line was cut
			}
		}, "line");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(AutoCloseable open) {
		try {
			open.close();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	@FunctionalInterface
	private interface Tap {

		/** How many bytes go on; negative when it ends with them. */
		int passes(String part);

	}

	@FunctionalInterface
	private interface Work {

		void run() throws IOException;

	}

}
