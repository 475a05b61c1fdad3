package id.sikap.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.testcontainers.DockerClientFactory;

/**
 * Whether a Docker engine answers. Testcontainers itself looks long and prints loudly
 * when there is none, so it is asked only where something listens.
 */
final class DockerEngine {

	private static final int PATIENCE_MILLIS = 1000;

	private DockerEngine() {
	}

	static boolean answers() {
		return listens() && DockerClientFactory.instance().isDockerAvailable();
	}

	private static boolean listens() {
		String given = System.getenv("DOCKER_HOST");
		if (given != null && given.startsWith("tcp:")) {
			URI uri = URI.create(given);
			return accepts(new InetSocketAddress(uri.getHost(), uri.getPort()));
		}
		Stream<Path> sockets = (given != null && given.startsWith("unix:"))
				? Stream.of(Path.of(URI.create(given).getPath()))
				: Stream.of(Path.of("/var/run/docker.sock"),
						Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"),
						Path.of(System.getProperty("user.home"), ".docker", "desktop", "docker.sock"));
		return sockets.filter(Files::exists).anyMatch((socket) -> accepts(UnixDomainSocketAddress.of(socket)));
	}

	private static boolean accepts(SocketAddress address) {
		try {
			if (address instanceof UnixDomainSocketAddress) {
				SocketChannel.open(address).close();
			}
			else {
				try (Socket socket = new Socket()) {
					socket.connect(address, PATIENCE_MILLIS);
				}
			}
			return true;
		}
		catch (IOException | UnsupportedOperationException ex) {
			return false;
		}
	}

}
