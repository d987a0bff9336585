// Holds the precompiled headers of the tests of screens; see tests/CMakeLists.txt.
