package id.sikap.fieldwork;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Reads no more of a request than it may have.
 */
final class Body {

	private Body() {
	}

	/**
	 * @throws TooLargeException when it has more bytes
	 */
	static byte[] read(HttpServletRequest request, int mostBytes) throws IOException {
		if (request.getContentLengthLong() > mostBytes) {
			throw new TooLargeException(mostBytes);
		}
		byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
		if (body.length > mostBytes) {
			throw new TooLargeException(mostBytes);
		}
		return body;
	}

	static class TooLargeException extends RuntimeException {

		private final int mostBytes;

		TooLargeException(int mostBytes) {
			super("more than " + mostBytes + " bytes");
			this.mostBytes = mostBytes;
		}

		int mostKilobytes() {
			return this.mostBytes / 1024;
		}

	}

}
