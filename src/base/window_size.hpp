#pragma once

// The size that a window is opened with. Knows nothing of displays.

namespace unknot {

/// In pixels of a usual screen: a screen with twice as many dots shows twice as many for each.
struct WindowSize {
    static constexpr int leastWidth = 320, leastHeight = 240, most = 16384;

    int width = 0;
    int height = 0;
    friend bool operator==(const WindowSize&, const WindowSize&) = default;

    /// True if a window of this size can be opened and used.
    constexpr bool isUsable() const {
        return width >= leastWidth && height >= leastHeight && width <= most && height <= most;
    }
};

} // namespace unknot
