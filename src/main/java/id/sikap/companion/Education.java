package id.sikap.companion;

public enum Education {

	SMA, D3, D4, S1, S2, S3

}
