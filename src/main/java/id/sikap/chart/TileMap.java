package id.sikap.chart;

import java.util.List;

/**
 * All tiles of a regency; the canvas is as large as its outermost tiles need, in whole
 * units, since the renderer of PDFs reads nothing else.
 */
public record TileMap(List<Tile> tiles) {

	public long width() {
		return Math.round(this.tiles.stream().mapToInt(Tile::column).max().orElse(1) * 58.5 - 2.5);
	}

	public long height() {
		return Math.round(this.tiles.stream().mapToInt(Tile::row).max().orElse(1) * 49.0 - 2);
	}

}
