#pragma once

// The size of a new window and its limits. Knows nothing of displays.

namespace unknot {

/// In pixels of a screen at scale 1. A screen at scale 2 shows each as 2 by 2 dots.
struct WindowSize {
    static constexpr int leastWidth = 320, leastHeight = 240, most = 16384;

    int width = 0;
    int height = 0;
    friend bool operator==(const WindowSize&, const WindowSize&) = default;

    constexpr bool isUsable() const {
        return width >= leastWidth && height >= leastHeight && width <= most && height <= most;
    }
};

} // namespace unknot
