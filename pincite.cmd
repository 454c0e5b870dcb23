@echo off
rem Pincite from a checkout, on Windows: builds the product when it is missing, then starts it.
rem   pincite            opens the workbench
rem   pincite COMMAND    one command without a window; "pincite help" lists them
rem   pincite test       builds everything and runs all tests
rem   pincite build      builds the product anew
rem Needs a JDK 21 or newer (JAVA_HOME or PATH) and Maven 3.9.9 or newer (PATH).
setlocal
set "here=%~dp0"
set "product=%here%releng\org.pincite.product\target\products\org.pincite.product\win32\win32\x86_64\pincite"
if not defined JAVA_HOME for /f "delims=" %%J in ('where javac.exe 2^>nul') do if not defined JAVA_HOME for %%K in ("%%~dpJ..") do set "JAVA_HOME=%%~fK"
if not defined JAVA_HOME echo pincite: needs a JDK 21 or newer: install one (adoptium.net) and set JAVA_HOME 1>&2 & exit /b 4
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release" 2^>nul') do set "version=%%~V"
set "version=%version:"=%"
if defined version if %version% LSS 21 echo pincite: needs a JDK 21 or newer, JAVA_HOME is %version%: install one (adoptium.net) and set JAVA_HOME 1>&2 & exit /b 4
if /i "%~1"=="test" goto test
if /i "%~1"=="build" goto build
if exist "%product%\pincite.cmd" goto start
:build
where mvn >nul 2>nul || (echo pincite: needs Maven 3.9.9 or newer to build: install it and put it on the PATH 1>&2 & exit /b 4)
echo Building Pincite (the first time fetches about 500 MB and takes a few minutes) ... 1>&2
pushd "%here%" & call mvn -B -ntp -q -DskipTests package -pl releng/org.pincite.product -am & popd
if not exist "%product%\pincite.cmd" echo pincite: the build failed 1>&2 & exit /b 4
if /i "%~1"=="build" exit /b 0
:start
set "PINCITE_JAVA=%JAVA_HOME%\bin\java.exe"
call "%product%\pincite.cmd" %*
exit /b %errorlevel%
:test
where mvn >nul 2>nul || (echo pincite: needs Maven 3.9.9 or newer to build: install it and put it on the PATH 1>&2 & exit /b 4)
pushd "%here%" & call mvn -B -ntp clean verify & popd
exit /b %errorlevel%
