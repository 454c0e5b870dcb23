package org.pincite.ingest.internal.connect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects an answer and refuses it as soon as it grows too long. */
final class BoundedBody implements BodySubscriber<byte[]> {

	/** The answer is longer than it may be. */
	static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final long largest;
	private final ByteArrayOutputStream body = new ByteArrayOutputStream();
	private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
	private Flow.Subscription subscription;

	BoundedBody(long largest) {
		this.largest = largest;
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return whole;
	}

	@Override
	public void onSubscribe(Flow.Subscription given) {
		subscription = given;
		given.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		for (ByteBuffer buffer : buffers) {
			if (whole.isDone())
				return;
			if (body.size() + (long) buffer.remaining() > largest) {
				subscription.cancel();
				whole.completeExceptionally(new TooLarge());
				return;
			}
			byte[] bytes = new byte[buffer.remaining()];
			buffer.get(bytes);
			body.writeBytes(bytes);
		}
	}

	@Override
	public void onError(Throwable cause) {
		whole.completeExceptionally(cause);
	}

	@Override
	public void onComplete() {
		whole.complete(body.toByteArray());
	}
}
